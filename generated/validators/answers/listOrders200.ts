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
if(data40.body !== undefined && func0.call(data40, "body")){
if(typeof data40.body !== "string"){
const err64 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data39.product !== undefined && func0.call(data39, "product")){
let data48 = data39.product;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.uri !== undefined && func0.call(data48, "uri")){
if(typeof data48.uri !== "string"){
const err66 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.method !== undefined && func0.call(data48, "method")){
if(typeof data48.method !== "string"){
const err67 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data48.headers !== undefined && func0.call(data48, "headers")){
let data51 = data48.headers;
if(Array.isArray(data51)){
const len5 = data51.length;
const before6 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before6 >= 1000) break;
let data52 = data51[i5];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.key !== undefined && func0.call(data52, "key")){
if(typeof data52.key !== "string"){
const err68 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data52.value !== undefined && func0.call(data52, "value")){
if(typeof data52.value !== "string"){
const err69 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err70 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err71 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data48.body !== undefined && func0.call(data48, "body")){
if(typeof data48.body !== "string"){
const err72 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data39.sku !== undefined && func0.call(data39, "sku")){
let data56 = data39.sku;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.uri !== undefined && func0.call(data56, "uri")){
if(typeof data56.uri !== "string"){
const err74 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data56.method !== undefined && func0.call(data56, "method")){
if(typeof data56.method !== "string"){
const err75 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data56.headers !== undefined && func0.call(data56, "headers")){
let data59 = data56.headers;
if(Array.isArray(data59)){
const len6 = data59.length;
const before7 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before7 >= 1000) break;
let data60 = data59[i6];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.key !== undefined && func0.call(data60, "key")){
if(typeof data60.key !== "string"){
const err76 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data60.value !== undefined && func0.call(data60, "value")){
if(typeof data60.value !== "string"){
const err77 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data56.body !== undefined && func0.call(data56, "body")){
if(typeof data56.body !== "string"){
const err80 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data39.availability !== undefined && func0.call(data39, "availability")){
let data64 = data39.availability;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.uri !== undefined && func0.call(data64, "uri")){
if(typeof data64.uri !== "string"){
const err82 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data64.method !== undefined && func0.call(data64, "method")){
if(typeof data64.method !== "string"){
const err83 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data64.headers !== undefined && func0.call(data64, "headers")){
let data67 = data64.headers;
if(Array.isArray(data67)){
const len7 = data67.length;
const before8 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before8 >= 1000) break;
let data68 = data67[i7];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.key !== undefined && func0.call(data68, "key")){
if(typeof data68.key !== "string"){
const err84 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data68.value !== undefined && func0.call(data68, "value")){
if(typeof data68.value !== "string"){
const err85 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data64.body !== undefined && func0.call(data64, "body")){
if(typeof data64.body !== "string"){
const err88 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data39.provisioningStatus !== undefined && func0.call(data39, "provisioningStatus")){
let data72 = data39.provisioningStatus;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.uri !== undefined && func0.call(data72, "uri")){
if(typeof data72.uri !== "string"){
const err90 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data72.method !== undefined && func0.call(data72, "method")){
if(typeof data72.method !== "string"){
const err91 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data72.headers !== undefined && func0.call(data72, "headers")){
let data75 = data72.headers;
if(Array.isArray(data75)){
const len8 = data75.length;
const before9 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before9 >= 1000) break;
let data76 = data75[i8];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.key !== undefined && func0.call(data76, "key")){
if(typeof data76.key !== "string"){
const err92 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data76.value !== undefined && func0.call(data76, "value")){
if(typeof data76.value !== "string"){
const err93 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data72.body !== undefined && func0.call(data72, "body")){
if(typeof data72.body !== "string"){
const err96 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.activationLinks !== undefined && func0.call(data39, "activationLinks")){
let data80 = data39.activationLinks;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.uri !== undefined && func0.call(data80, "uri")){
if(typeof data80.uri !== "string"){
const err98 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data80.method !== undefined && func0.call(data80, "method")){
if(typeof data80.method !== "string"){
const err99 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data80.headers !== undefined && func0.call(data80, "headers")){
let data83 = data80.headers;
if(Array.isArray(data83)){
const len9 = data83.length;
const before10 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before10 >= 1000) break;
let data84 = data83[i9];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.key !== undefined && func0.call(data84, "key")){
if(typeof data84.key !== "string"){
const err100 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data84.value !== undefined && func0.call(data84, "value")){
if(typeof data84.value !== "string"){
const err101 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err103 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data80.body !== undefined && func0.call(data80, "body")){
if(typeof data80.body !== "string"){
const err104 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err105 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data8.attributes !== undefined && func0.call(data8, "attributes")){
let data88 = data8.attributes;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.etag !== undefined && func0.call(data88, "etag")){
if(typeof data88.etag !== "string"){
const err107 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/etag",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data88.objectType !== undefined && func0.call(data88, "objectType")){
if(typeof data88.objectType !== "string"){
const err108 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/objectType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/items/" + i0+"/lineItems",schemaPath:"#/properties/items/items/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data2.currencyCode !== undefined && func0.call(data2, "currencyCode")){
let data91 = data2.currencyCode;
if(typeof data91 === "string"){
if(!pattern8.test(data91)){
const err112 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data2.currencySymbol !== undefined && func0.call(data2, "currencySymbol")){
if(typeof data2.currencySymbol !== "string"){
const err114 = {instancePath:instancePath+"/items/" + i0+"/currencySymbol",schemaPath:"#/properties/items/items/properties/currencySymbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data2.creationDate !== undefined && func0.call(data2, "creationDate")){
let data93 = data2.creationDate;
if(typeof data93 === "string"){
if(!(formats6.test(data93))){
const err115 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data2.status !== undefined && func0.call(data2, "status")){
let data94 = data2.status;
if(typeof data94 === "string"){
if(func66(data94) < 1){
const err117 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data2.transactionType !== undefined && func0.call(data2, "transactionType")){
let data95 = data2.transactionType;
if(typeof data95 === "string"){
if(func66(data95) < 1){
const err119 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data2.links !== undefined && func0.call(data2, "links")){
let data96 = data2.links;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.self !== undefined && func0.call(data96, "self")){
let data97 = data96.self;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.uri !== undefined && func0.call(data97, "uri")){
if(typeof data97.uri !== "string"){
const err121 = {instancePath:instancePath+"/items/" + i0+"/links/self/uri",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data97.method !== undefined && func0.call(data97, "method")){
if(typeof data97.method !== "string"){
const err122 = {instancePath:instancePath+"/items/" + i0+"/links/self/method",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data97.headers !== undefined && func0.call(data97, "headers")){
let data100 = data97.headers;
if(Array.isArray(data100)){
const len10 = data100.length;
const before11 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before11 >= 1000) break;
let data101 = data100[i10];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.key !== undefined && func0.call(data101, "key")){
if(typeof data101.key !== "string"){
const err123 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/key",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data101.value !== undefined && func0.call(data101, "value")){
if(typeof data101.value !== "string"){
const err124 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/value",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10,schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err126 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data97.body !== undefined && func0.call(data97, "body")){
if(typeof data97.body !== "string"){
const err127 = {instancePath:instancePath+"/items/" + i0+"/links/self/body",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err128 = {instancePath:instancePath+"/items/" + i0+"/links/self",schemaPath:"#/properties/items/items/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data96.provisioningStatus !== undefined && func0.call(data96, "provisioningStatus")){
let data105 = data96.provisioningStatus;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.uri !== undefined && func0.call(data105, "uri")){
if(typeof data105.uri !== "string"){
const err129 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
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
const err130 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
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
const len11 = data108.length;
const before12 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before12 >= 1000) break;
let data109 = data108[i11];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.key !== undefined && func0.call(data109, "key")){
if(typeof data109.key !== "string"){
const err131 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/key",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err132 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/value",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err133 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11,schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err134 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data105.body !== undefined && func0.call(data105, "body")){
if(typeof data105.body !== "string"){
const err135 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/body",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err136 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data96.patchOperation !== undefined && func0.call(data96, "patchOperation")){
let data113 = data96.patchOperation;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.uri !== undefined && func0.call(data113, "uri")){
if(typeof data113.uri !== "string"){
const err137 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/uri",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data113.method !== undefined && func0.call(data113, "method")){
if(typeof data113.method !== "string"){
const err138 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/method",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data113.headers !== undefined && func0.call(data113, "headers")){
let data116 = data113.headers;
if(Array.isArray(data116)){
const len12 = data116.length;
const before13 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before13 >= 1000) break;
let data117 = data116[i12];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.key !== undefined && func0.call(data117, "key")){
if(typeof data117.key !== "string"){
const err139 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/key",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data117.value !== undefined && func0.call(data117, "value")){
if(typeof data117.value !== "string"){
const err140 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/value",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12,schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data113.body !== undefined && func0.call(data113, "body")){
if(typeof data113.body !== "string"){
const err143 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/body",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/type",keyword:"type",params:{type: "object"}};
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
const err145 = {instancePath:instancePath+"/items/" + i0+"/links",schemaPath:"#/properties/items/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data2.attributes !== undefined && func0.call(data2, "attributes")){
let data121 = data2.attributes;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.etag !== undefined && func0.call(data121, "etag")){
if(typeof data121.etag !== "string"){
const err146 = {instancePath:instancePath+"/items/" + i0+"/attributes/etag",schemaPath:"#/properties/items/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data121.objectType !== undefined && func0.call(data121, "objectType")){
if(typeof data121.objectType !== "string"){
const err147 = {instancePath:instancePath+"/items/" + i0+"/attributes/objectType",schemaPath:"#/properties/items/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/items/" + i0+"/attributes",schemaPath:"#/properties/items/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data2.totalPrice !== undefined && func0.call(data2, "totalPrice")){
let data124 = data2.totalPrice;
if(!((typeof data124 == "number") && (isFinite(data124)))){
const err149 = {instancePath:instancePath+"/items/" + i0+"/totalPrice",schemaPath:"#/properties/items/items/properties/totalPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data2.partnerOnRecordAttestationAccepted !== undefined && func0.call(data2, "partnerOnRecordAttestationAccepted")){
if(typeof data2.partnerOnRecordAttestationAccepted !== "boolean"){
const err150 = {instancePath:instancePath+"/items/" + i0+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/items/items/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data2.client !== undefined && func0.call(data2, "client")){
let data126 = data2.client;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.marketplaceCountry !== undefined && func0.call(data126, "marketplaceCountry")){
if(typeof data126.marketplaceCountry !== "string"){
const err151 = {instancePath:instancePath+"/items/" + i0+"/client/marketplaceCountry",schemaPath:"#/properties/items/items/properties/client/properties/marketplaceCountry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data126.deviceFamily !== undefined && func0.call(data126, "deviceFamily")){
if(typeof data126.deviceFamily !== "string"){
const err152 = {instancePath:instancePath+"/items/" + i0+"/client/deviceFamily",schemaPath:"#/properties/items/items/properties/client/properties/deviceFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data126.name !== undefined && func0.call(data126, "name")){
if(typeof data126.name !== "string"){
const err153 = {instancePath:instancePath+"/items/" + i0+"/client/name",schemaPath:"#/properties/items/items/properties/client/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err154 = {instancePath:instancePath+"/items/" + i0+"/client",schemaPath:"#/properties/items/items/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data130 = data.links;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.self !== undefined && func0.call(data130, "self")){
let data131 = data130.self;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.uri !== undefined && func0.call(data131, "uri")){
if(typeof data131.uri !== "string"){
const err157 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data131.method !== undefined && func0.call(data131, "method")){
if(typeof data131.method !== "string"){
const err158 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data131.headers !== undefined && func0.call(data131, "headers")){
let data134 = data131.headers;
if(Array.isArray(data134)){
const len13 = data134.length;
const before14 = errors;
for(let i13=0; i13<len13; i13++){
if(errors - before14 >= 1000) break;
let data135 = data134[i13];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.key !== undefined && func0.call(data135, "key")){
if(typeof data135.key !== "string"){
const err159 = {instancePath:instancePath+"/links/self/headers/" + i13+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data135.value !== undefined && func0.call(data135, "value")){
if(typeof data135.value !== "string"){
const err160 = {instancePath:instancePath+"/links/self/headers/" + i13+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err161 = {instancePath:instancePath+"/links/self/headers/" + i13,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data131.body !== undefined && func0.call(data131, "body")){
if(typeof data131.body !== "string"){
const err163 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data130.next !== undefined && func0.call(data130, "next")){
let data139 = data130.next;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.uri !== undefined && func0.call(data139, "uri")){
if(typeof data139.uri !== "string"){
const err165 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data139.method !== undefined && func0.call(data139, "method")){
if(typeof data139.method !== "string"){
const err166 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data139.headers !== undefined && func0.call(data139, "headers")){
let data142 = data139.headers;
if(Array.isArray(data142)){
const len14 = data142.length;
const before15 = errors;
for(let i14=0; i14<len14; i14++){
if(errors - before15 >= 1000) break;
let data143 = data142[i14];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.key !== undefined && func0.call(data143, "key")){
if(typeof data143.key !== "string"){
const err167 = {instancePath:instancePath+"/links/next/headers/" + i14+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data143.value !== undefined && func0.call(data143, "value")){
if(typeof data143.value !== "string"){
const err168 = {instancePath:instancePath+"/links/next/headers/" + i14+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err169 = {instancePath:instancePath+"/links/next/headers/" + i14,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data139.body !== undefined && func0.call(data139, "body")){
if(typeof data139.body !== "string"){
const err171 = {instancePath:instancePath+"/links/next/body",schemaPath:"#/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err172 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data130.previous !== undefined && func0.call(data130, "previous")){
let data147 = data130.previous;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.uri !== undefined && func0.call(data147, "uri")){
if(typeof data147.uri !== "string"){
const err173 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data147.method !== undefined && func0.call(data147, "method")){
if(typeof data147.method !== "string"){
const err174 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data147.headers !== undefined && func0.call(data147, "headers")){
let data150 = data147.headers;
if(Array.isArray(data150)){
const len15 = data150.length;
const before16 = errors;
for(let i15=0; i15<len15; i15++){
if(errors - before16 >= 1000) break;
let data151 = data150[i15];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.key !== undefined && func0.call(data151, "key")){
if(typeof data151.key !== "string"){
const err175 = {instancePath:instancePath+"/links/previous/headers/" + i15+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data151.value !== undefined && func0.call(data151, "value")){
if(typeof data151.value !== "string"){
const err176 = {instancePath:instancePath+"/links/previous/headers/" + i15+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/links/previous/headers/" + i15,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data147.body !== undefined && func0.call(data147, "body")){
if(typeof data147.body !== "string"){
const err179 = {instancePath:instancePath+"/links/previous/body",schemaPath:"#/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data155 = data.attributes;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.etag !== undefined && func0.call(data155, "etag")){
if(typeof data155.etag !== "string"){
const err182 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data155.objectType !== undefined && func0.call(data155, "objectType")){
if(typeof data155.objectType !== "string"){
const err183 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"totalCount":true,"items":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
