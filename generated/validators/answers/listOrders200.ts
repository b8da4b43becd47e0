// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const listOrders200: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func66 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats6 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern4 = new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$", "u");
const pattern5 = new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$", "u");
const pattern8 = new RegExp("^[A-Z]{3}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.items === undefined) || (!(func0.call(data, "items")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.totalCount !== undefined && func0.call(data, "totalCount")){
let data0 = data.totalCount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/totalCount",schemaPath:"#/properties/totalCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err3 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data2.lineItems === undefined) || (!(func0.call(data2, "lineItems")))){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "lineItems"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func66(data3) < 1){
const err5 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/properties/items/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.alternateId !== undefined && func0.call(data2, "alternateId")){
if(typeof data2.alternateId !== "string"){
const err7 = {instancePath:instancePath+"/items/" + i0+"/alternateId",schemaPath:"#/properties/items/items/properties/alternateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.referenceCustomerId !== undefined && func0.call(data2, "referenceCustomerId")){
let data5 = data2.referenceCustomerId;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err8 = {instancePath:instancePath+"/items/" + i0+"/referenceCustomerId",schemaPath:"#/properties/items/items/properties/referenceCustomerId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/items/" + i0+"/referenceCustomerId",schemaPath:"#/properties/items/items/properties/referenceCustomerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.billingCycle !== undefined && func0.call(data2, "billingCycle")){
let data6 = data2.billingCycle;
if(typeof data6 === "string"){
if(func66(data6) < 1){
const err10 = {instancePath:instancePath+"/items/" + i0+"/billingCycle",schemaPath:"#/properties/items/items/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/items/" + i0+"/billingCycle",schemaPath:"#/properties/items/items/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.lineItems !== undefined && func0.call(data2, "lineItems")){
let data7 = data2.lineItems;
if(Array.isArray(data7)){
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/items/" + i0+"/lineItems",schemaPath:"#/properties/items/items/properties/lineItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data7.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.lineItemNumber === undefined) || (!(func0.call(data8, "lineItemNumber")))){
const err13 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "lineItemNumber"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data8.offerId === undefined) || (!(func0.call(data8, "offerId")))){
const err14 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.lineItemNumber !== undefined && func0.call(data8, "lineItemNumber")){
let data9 = data8.lineItemNumber;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/lineItemNumber",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/lineItemNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/lineItemNumber",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data8.offerId !== undefined && func0.call(data8, "offerId")){
let data10 = data8.offerId;
if(typeof data10 === "string"){
if(func66(data10) < 1){
const err17 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/offerId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/offerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/offerId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.subscriptionId !== undefined && func0.call(data8, "subscriptionId")){
let data11 = data8.subscriptionId;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
const err19 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/subscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/subscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/subscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.parentSubscriptionId !== undefined && func0.call(data8, "parentSubscriptionId")){
let data12 = data8.parentSubscriptionId;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
const err21 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/parentSubscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/parentSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/parentSubscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.friendlyName !== undefined && func0.call(data8, "friendlyName")){
if(typeof data8.friendlyName !== "string"){
const err23 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/friendlyName",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.quantity !== undefined && func0.call(data8, "quantity")){
let data14 = data8.quantity;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/quantity",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/quantity",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.partnerIdOnRecord !== undefined && func0.call(data8, "partnerIdOnRecord")){
if(typeof data8.partnerIdOnRecord !== "string"){
const err26 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/partnerIdOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/partnerIdOnRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.additionalPartnerIdsOnRecord !== undefined && func0.call(data8, "additionalPartnerIdsOnRecord")){
let data16 = data8.additionalPartnerIdsOnRecord;
if(Array.isArray(data16)){
if(data16.length > 5){
const err27 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data16.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
if(typeof data16[i2] !== "string"){
const err28 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord/" + i2,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.provisioningContext !== undefined && func0.call(data8, "provisioningContext")){
let data18 = data8.provisioningContext;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const before3 = errors;
for(const key0 of Object.keys(data18)){
if(errors - before3 >= 1000) break;
if(typeof data18[key0] !== "string"){
const err30 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/provisioningContext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/items/items/properties/lineItems/items/properties/provisioningContext/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/provisioningContext",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/provisioningContext/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.termDuration !== undefined && func0.call(data8, "termDuration")){
let data20 = data8.termDuration;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err32 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.renewsTo !== undefined && func0.call(data8, "renewsTo")){
let data21 = data8.renewsTo;
const _errs45 = errors;
let valid10 = false;
let passing0 = null;
const _errs46 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.termDuration !== undefined && func0.call(data21, "termDuration")){
let data22 = data21.termDuration;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err34 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
var props0 = {};
props0.termDuration = true;
}
const _errs50 = errors;
if(Array.isArray(data21)){
const len3 = data21.length;
const before4 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before4 >= 1000) break;
let data23 = data21[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.termDuration !== undefined && func0.call(data23, "termDuration")){
let data24 = data23.termDuration;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err37 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err41 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data8.customTermEndDate !== undefined && func0.call(data8, "customTermEndDate")){
let data25 = data8.customTermEndDate;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err42 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/customTermEndDate",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/customTermEndDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/customTermEndDate",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.promotionId !== undefined && func0.call(data8, "promotionId")){
if(typeof data8.promotionId !== "string"){
const err44 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/promotionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.attestationAccepted !== undefined && func0.call(data8, "attestationAccepted")){
if(typeof data8.attestationAccepted !== "boolean"){
const err45 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attestationAccepted",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.purchaseCommitment !== undefined && func0.call(data8, "purchaseCommitment")){
let data28 = data8.purchaseCommitment;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.amount !== undefined && func0.call(data28, "amount")){
let data29 = data28.amount;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err46 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/amount",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data28.currency !== undefined && func0.call(data28, "currency")){
if(typeof data28.currency !== "string"){
const err47 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/currency",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.grain !== undefined && func0.call(data28, "grain")){
if(typeof data28.grain !== "string"){
const err48 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/grain",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.transactionType !== undefined && func0.call(data8, "transactionType")){
let data32 = data8.transactionType;
if(typeof data32 === "string"){
if(func66(data32) < 1){
const err50 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/transactionType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/transactionType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.pricing !== undefined && func0.call(data8, "pricing")){
let data33 = data8.pricing;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.listPrice !== undefined && func0.call(data33, "listPrice")){
let data34 = data33.listPrice;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err52 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/listPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/listPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data33.discountedPrice !== undefined && func0.call(data33, "discountedPrice")){
let data35 = data33.discountedPrice;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err53 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/discountedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/discountedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data33.proratedPrice !== undefined && func0.call(data33, "proratedPrice")){
let data36 = data33.proratedPrice;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err54 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/proratedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/proratedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data33.price !== undefined && func0.call(data33, "price")){
let data37 = data33.price;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err55 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/price",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data33.extendedPrice !== undefined && func0.call(data33, "extendedPrice")){
let data38 = data33.extendedPrice;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err56 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/extendedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/extendedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data8.links !== undefined && func0.call(data8, "links")){
let data39 = data8.links;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.subscription !== undefined && func0.call(data39, "subscription")){
let data40 = data39.subscription;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.uri !== undefined && func0.call(data40, "uri")){
if(typeof data40.uri !== "string"){
const err58 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data40.method !== undefined && func0.call(data40, "method")){
if(typeof data40.method !== "string"){
const err59 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data40.headers !== undefined && func0.call(data40, "headers")){
let data43 = data40.headers;
if(Array.isArray(data43)){
const len4 = data43.length;
const before5 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before5 >= 1000) break;
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.key !== undefined && func0.call(data44, "key")){
if(typeof data44.key !== "string"){
const err60 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data44.value !== undefined && func0.call(data44, "value")){
if(typeof data44.value !== "string"){
const err61 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data39.product !== undefined && func0.call(data39, "product")){
let data47 = data39.product;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.uri !== undefined && func0.call(data47, "uri")){
if(typeof data47.uri !== "string"){
const err65 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data47.method !== undefined && func0.call(data47, "method")){
if(typeof data47.method !== "string"){
const err66 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data47.headers !== undefined && func0.call(data47, "headers")){
let data50 = data47.headers;
if(Array.isArray(data50)){
const len5 = data50.length;
const before6 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before6 >= 1000) break;
let data51 = data50[i5];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.key !== undefined && func0.call(data51, "key")){
if(typeof data51.key !== "string"){
const err67 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data51.value !== undefined && func0.call(data51, "value")){
if(typeof data51.value !== "string"){
const err68 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data39.sku !== undefined && func0.call(data39, "sku")){
let data54 = data39.sku;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.uri !== undefined && func0.call(data54, "uri")){
if(typeof data54.uri !== "string"){
const err72 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data54.method !== undefined && func0.call(data54, "method")){
if(typeof data54.method !== "string"){
const err73 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data54.headers !== undefined && func0.call(data54, "headers")){
let data57 = data54.headers;
if(Array.isArray(data57)){
const len6 = data57.length;
const before7 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before7 >= 1000) break;
let data58 = data57[i6];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.key !== undefined && func0.call(data58, "key")){
if(typeof data58.key !== "string"){
const err74 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data58.value !== undefined && func0.call(data58, "value")){
if(typeof data58.value !== "string"){
const err75 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data39.availability !== undefined && func0.call(data39, "availability")){
let data61 = data39.availability;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.uri !== undefined && func0.call(data61, "uri")){
if(typeof data61.uri !== "string"){
const err79 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data61.method !== undefined && func0.call(data61, "method")){
if(typeof data61.method !== "string"){
const err80 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data61.headers !== undefined && func0.call(data61, "headers")){
let data64 = data61.headers;
if(Array.isArray(data64)){
const len7 = data64.length;
const before8 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before8 >= 1000) break;
let data65 = data64[i7];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.key !== undefined && func0.call(data65, "key")){
if(typeof data65.key !== "string"){
const err81 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data65.value !== undefined && func0.call(data65, "value")){
if(typeof data65.value !== "string"){
const err82 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data39.provisioningStatus !== undefined && func0.call(data39, "provisioningStatus")){
let data68 = data39.provisioningStatus;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.uri !== undefined && func0.call(data68, "uri")){
if(typeof data68.uri !== "string"){
const err86 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data68.method !== undefined && func0.call(data68, "method")){
if(typeof data68.method !== "string"){
const err87 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data68.headers !== undefined && func0.call(data68, "headers")){
let data71 = data68.headers;
if(Array.isArray(data71)){
const len8 = data71.length;
const before9 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before9 >= 1000) break;
let data72 = data71[i8];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.key !== undefined && func0.call(data72, "key")){
if(typeof data72.key !== "string"){
const err88 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data72.value !== undefined && func0.call(data72, "value")){
if(typeof data72.value !== "string"){
const err89 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.activationLinks !== undefined && func0.call(data39, "activationLinks")){
let data75 = data39.activationLinks;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.uri !== undefined && func0.call(data75, "uri")){
if(typeof data75.uri !== "string"){
const err93 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data75.method !== undefined && func0.call(data75, "method")){
if(typeof data75.method !== "string"){
const err94 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data75.headers !== undefined && func0.call(data75, "headers")){
let data78 = data75.headers;
if(Array.isArray(data78)){
const len9 = data78.length;
const before10 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before10 >= 1000) break;
let data79 = data78[i9];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.key !== undefined && func0.call(data79, "key")){
if(typeof data79.key !== "string"){
const err95 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data79.value !== undefined && func0.call(data79, "value")){
if(typeof data79.value !== "string"){
const err96 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data8.attributes !== undefined && func0.call(data8, "attributes")){
let data82 = data8.attributes;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.etag !== undefined && func0.call(data82, "etag")){
if(typeof data82.etag !== "string"){
const err101 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/etag",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data82.objectType !== undefined && func0.call(data82, "objectType")){
if(typeof data82.objectType !== "string"){
const err102 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/objectType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/items/" + i0+"/lineItems",schemaPath:"#/properties/items/items/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data2.currencyCode !== undefined && func0.call(data2, "currencyCode")){
let data85 = data2.currencyCode;
if(typeof data85 === "string"){
if(!pattern8.test(data85)){
const err106 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data2.currencySymbol !== undefined && func0.call(data2, "currencySymbol")){
if(typeof data2.currencySymbol !== "string"){
const err108 = {instancePath:instancePath+"/items/" + i0+"/currencySymbol",schemaPath:"#/properties/items/items/properties/currencySymbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data2.creationDate !== undefined && func0.call(data2, "creationDate")){
let data87 = data2.creationDate;
if(typeof data87 === "string"){
if(!(formats6.test(data87))){
const err109 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data2.status !== undefined && func0.call(data2, "status")){
let data88 = data2.status;
if(typeof data88 === "string"){
if(func66(data88) < 1){
const err111 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data2.transactionType !== undefined && func0.call(data2, "transactionType")){
let data89 = data2.transactionType;
if(typeof data89 === "string"){
if(func66(data89) < 1){
const err113 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data2.links !== undefined && func0.call(data2, "links")){
let data90 = data2.links;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.self !== undefined && func0.call(data90, "self")){
let data91 = data90.self;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.uri !== undefined && func0.call(data91, "uri")){
if(typeof data91.uri !== "string"){
const err115 = {instancePath:instancePath+"/items/" + i0+"/links/self/uri",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data91.method !== undefined && func0.call(data91, "method")){
if(typeof data91.method !== "string"){
const err116 = {instancePath:instancePath+"/items/" + i0+"/links/self/method",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data91.headers !== undefined && func0.call(data91, "headers")){
let data94 = data91.headers;
if(Array.isArray(data94)){
const len10 = data94.length;
const before11 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before11 >= 1000) break;
let data95 = data94[i10];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.key !== undefined && func0.call(data95, "key")){
if(typeof data95.key !== "string"){
const err117 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/key",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data95.value !== undefined && func0.call(data95, "value")){
if(typeof data95.value !== "string"){
const err118 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/value",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10,schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/items/" + i0+"/links/self",schemaPath:"#/properties/items/items/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data90.provisioningStatus !== undefined && func0.call(data90, "provisioningStatus")){
let data98 = data90.provisioningStatus;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.uri !== undefined && func0.call(data98, "uri")){
if(typeof data98.uri !== "string"){
const err122 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data98.method !== undefined && func0.call(data98, "method")){
if(typeof data98.method !== "string"){
const err123 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data98.headers !== undefined && func0.call(data98, "headers")){
let data101 = data98.headers;
if(Array.isArray(data101)){
const len11 = data101.length;
const before12 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before12 >= 1000) break;
let data102 = data101[i11];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.key !== undefined && func0.call(data102, "key")){
if(typeof data102.key !== "string"){
const err124 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/key",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data102.value !== undefined && func0.call(data102, "value")){
if(typeof data102.value !== "string"){
const err125 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/value",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11,schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data90.patchOperation !== undefined && func0.call(data90, "patchOperation")){
let data105 = data90.patchOperation;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.uri !== undefined && func0.call(data105, "uri")){
if(typeof data105.uri !== "string"){
const err129 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/uri",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data105.method !== undefined && func0.call(data105, "method")){
if(typeof data105.method !== "string"){
const err130 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/method",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data105.headers !== undefined && func0.call(data105, "headers")){
let data108 = data105.headers;
if(Array.isArray(data108)){
const len12 = data108.length;
const before13 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before13 >= 1000) break;
let data109 = data108[i12];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.key !== undefined && func0.call(data109, "key")){
if(typeof data109.key !== "string"){
const err131 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/key",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data109.value !== undefined && func0.call(data109, "value")){
if(typeof data109.value !== "string"){
const err132 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/value",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12,schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/items/" + i0+"/links",schemaPath:"#/properties/items/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data2.attributes !== undefined && func0.call(data2, "attributes")){
let data112 = data2.attributes;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.etag !== undefined && func0.call(data112, "etag")){
if(typeof data112.etag !== "string"){
const err137 = {instancePath:instancePath+"/items/" + i0+"/attributes/etag",schemaPath:"#/properties/items/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data112.objectType !== undefined && func0.call(data112, "objectType")){
if(typeof data112.objectType !== "string"){
const err138 = {instancePath:instancePath+"/items/" + i0+"/attributes/objectType",schemaPath:"#/properties/items/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/items/" + i0+"/attributes",schemaPath:"#/properties/items/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data2.totalPrice !== undefined && func0.call(data2, "totalPrice")){
let data115 = data2.totalPrice;
if(!((typeof data115 == "number") && (isFinite(data115)))){
const err140 = {instancePath:instancePath+"/items/" + i0+"/totalPrice",schemaPath:"#/properties/items/items/properties/totalPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data2.partnerOnRecordAttestationAccepted !== undefined && func0.call(data2, "partnerOnRecordAttestationAccepted")){
if(typeof data2.partnerOnRecordAttestationAccepted !== "boolean"){
const err141 = {instancePath:instancePath+"/items/" + i0+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/items/items/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data2.client !== undefined && func0.call(data2, "client")){
let data117 = data2.client;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.marketplaceCountry !== undefined && func0.call(data117, "marketplaceCountry")){
if(typeof data117.marketplaceCountry !== "string"){
const err142 = {instancePath:instancePath+"/items/" + i0+"/client/marketplaceCountry",schemaPath:"#/properties/items/items/properties/client/properties/marketplaceCountry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data117.deviceFamily !== undefined && func0.call(data117, "deviceFamily")){
if(typeof data117.deviceFamily !== "string"){
const err143 = {instancePath:instancePath+"/items/" + i0+"/client/deviceFamily",schemaPath:"#/properties/items/items/properties/client/properties/deviceFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data117.name !== undefined && func0.call(data117, "name")){
if(typeof data117.name !== "string"){
const err144 = {instancePath:instancePath+"/items/" + i0+"/client/name",schemaPath:"#/properties/items/items/properties/client/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/items/" + i0+"/client",schemaPath:"#/properties/items/items/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data121 = data.links;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.self !== undefined && func0.call(data121, "self")){
let data122 = data121.self;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.uri !== undefined && func0.call(data122, "uri")){
if(typeof data122.uri !== "string"){
const err148 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data122.method !== undefined && func0.call(data122, "method")){
if(typeof data122.method !== "string"){
const err149 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data122.headers !== undefined && func0.call(data122, "headers")){
let data125 = data122.headers;
if(Array.isArray(data125)){
const len13 = data125.length;
const before14 = errors;
for(let i13=0; i13<len13; i13++){
if(errors - before14 >= 1000) break;
let data126 = data125[i13];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.key !== undefined && func0.call(data126, "key")){
if(typeof data126.key !== "string"){
const err150 = {instancePath:instancePath+"/links/self/headers/" + i13+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data126.value !== undefined && func0.call(data126, "value")){
if(typeof data126.value !== "string"){
const err151 = {instancePath:instancePath+"/links/self/headers/" + i13+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/links/self/headers/" + i13,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data121.next !== undefined && func0.call(data121, "next")){
let data129 = data121.next;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.uri !== undefined && func0.call(data129, "uri")){
if(typeof data129.uri !== "string"){
const err155 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data129.method !== undefined && func0.call(data129, "method")){
if(typeof data129.method !== "string"){
const err156 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data129.headers !== undefined && func0.call(data129, "headers")){
let data132 = data129.headers;
if(Array.isArray(data132)){
const len14 = data132.length;
const before15 = errors;
for(let i14=0; i14<len14; i14++){
if(errors - before15 >= 1000) break;
let data133 = data132[i14];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.key !== undefined && func0.call(data133, "key")){
if(typeof data133.key !== "string"){
const err157 = {instancePath:instancePath+"/links/next/headers/" + i14+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data133.value !== undefined && func0.call(data133, "value")){
if(typeof data133.value !== "string"){
const err158 = {instancePath:instancePath+"/links/next/headers/" + i14+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/links/next/headers/" + i14,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data121.previous !== undefined && func0.call(data121, "previous")){
let data136 = data121.previous;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.uri !== undefined && func0.call(data136, "uri")){
if(typeof data136.uri !== "string"){
const err162 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data136.method !== undefined && func0.call(data136, "method")){
if(typeof data136.method !== "string"){
const err163 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data136.headers !== undefined && func0.call(data136, "headers")){
let data139 = data136.headers;
if(Array.isArray(data139)){
const len15 = data139.length;
const before16 = errors;
for(let i15=0; i15<len15; i15++){
if(errors - before16 >= 1000) break;
let data140 = data139[i15];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.key !== undefined && func0.call(data140, "key")){
if(typeof data140.key !== "string"){
const err164 = {instancePath:instancePath+"/links/previous/headers/" + i15+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data140.value !== undefined && func0.call(data140, "value")){
if(typeof data140.value !== "string"){
const err165 = {instancePath:instancePath+"/links/previous/headers/" + i15+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/links/previous/headers/" + i15,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data143 = data.attributes;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.etag !== undefined && func0.call(data143, "etag")){
if(typeof data143.etag !== "string"){
const err170 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data143.objectType !== undefined && func0.call(data143, "objectType")){
if(typeof data143.objectType !== "string"){
const err171 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"totalCount":true,"items":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
