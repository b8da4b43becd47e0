// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const listOrders200: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func67 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats6 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const pattern5 = new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$", "u");
const pattern6 = new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$", "u");

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
if(data2.referenceCustomerId !== undefined && func0.call(data2, "referenceCustomerId")){
let data3 = data2.referenceCustomerId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err5 = {instancePath:instancePath+"/items/" + i0+"/referenceCustomerId",schemaPath:"#/properties/items/items/properties/referenceCustomerId/format",keyword:"format",params:{format: "uuid"}};
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
const err6 = {instancePath:instancePath+"/items/" + i0+"/referenceCustomerId",schemaPath:"#/properties/items/items/properties/referenceCustomerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.billingCycle !== undefined && func0.call(data2, "billingCycle")){
let data4 = data2.billingCycle;
if(typeof data4 === "string"){
if(func67(data4) < 1){
const err7 = {instancePath:instancePath+"/items/" + i0+"/billingCycle",schemaPath:"#/properties/items/items/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/items/" + i0+"/billingCycle",schemaPath:"#/properties/items/items/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.currencyCode !== undefined && func0.call(data2, "currencyCode")){
let data5 = data2.currencyCode;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/items/" + i0+"/currencyCode",schemaPath:"#/properties/items/items/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.partnerOnRecordAttestationAccepted !== undefined && func0.call(data2, "partnerOnRecordAttestationAccepted")){
if(typeof data2.partnerOnRecordAttestationAccepted !== "boolean"){
const err11 = {instancePath:instancePath+"/items/" + i0+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/items/items/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data7 = data2.id;
if(typeof data7 === "string"){
if(func67(data7) < 1){
const err12 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/properties/items/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"#/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.alternateId !== undefined && func0.call(data2, "alternateId")){
if(typeof data2.alternateId !== "string"){
const err14 = {instancePath:instancePath+"/items/" + i0+"/alternateId",schemaPath:"#/properties/items/items/properties/alternateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.lineItems !== undefined && func0.call(data2, "lineItems")){
let data9 = data2.lineItems;
if(Array.isArray(data9)){
if(data9.length < 1){
const err15 = {instancePath:instancePath+"/items/" + i0+"/lineItems",schemaPath:"#/properties/items/items/properties/lineItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data9.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.lineItemNumber === undefined) || (!(func0.call(data10, "lineItemNumber")))){
const err16 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "lineItemNumber"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data10.offerId === undefined) || (!(func0.call(data10, "offerId")))){
const err17 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10.lineItemNumber !== undefined && func0.call(data10, "lineItemNumber")){
let data11 = data10.lineItemNumber;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/lineItemNumber",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/lineItemNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/lineItemNumber",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data10.offerId !== undefined && func0.call(data10, "offerId")){
let data12 = data10.offerId;
if(typeof data12 === "string"){
if(func67(data12) < 1){
const err20 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/offerId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/offerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/offerId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.subscriptionId !== undefined && func0.call(data10, "subscriptionId")){
let data13 = data10.subscriptionId;
if(typeof data13 === "string"){
if(!(formats0.test(data13))){
const err22 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/subscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/subscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/subscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.friendlyName !== undefined && func0.call(data10, "friendlyName")){
if(typeof data10.friendlyName !== "string"){
const err24 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/friendlyName",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.quantity !== undefined && func0.call(data10, "quantity")){
let data15 = data10.quantity;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err25 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/quantity",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err26 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/quantity",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data10.partnerIdOnRecord !== undefined && func0.call(data10, "partnerIdOnRecord")){
if(typeof data10.partnerIdOnRecord !== "string"){
const err27 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/partnerIdOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/partnerIdOnRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.additionalPartnerIdsOnRecord !== undefined && func0.call(data10, "additionalPartnerIdsOnRecord")){
let data17 = data10.additionalPartnerIdsOnRecord;
if(Array.isArray(data17)){
if(data17.length > 5){
const err28 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data17.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
if(typeof data17[i2] !== "string"){
const err29 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord/" + i2,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.provisioningContext !== undefined && func0.call(data10, "provisioningContext")){
let data19 = data10.provisioningContext;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const before3 = errors;
for(const key0 of Object.keys(data19)){
if(errors - before3 >= 1000) break;
if(typeof data19[key0] !== "string"){
const err31 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/provisioningContext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/items/items/properties/lineItems/items/properties/provisioningContext/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/provisioningContext",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/provisioningContext/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.termDuration !== undefined && func0.call(data10, "termDuration")){
let data21 = data10.termDuration;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err33 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.renewsTo !== undefined && func0.call(data10, "renewsTo")){
let data22 = data10.renewsTo;
const _errs47 = errors;
let valid10 = false;
let passing0 = null;
const _errs48 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.termDuration !== undefined && func0.call(data22, "termDuration")){
let data23 = data22.termDuration;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err35 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
var props0 = {};
props0.termDuration = true;
}
const _errs52 = errors;
if(Array.isArray(data22)){
const len3 = data22.length;
const before4 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before4 >= 1000) break;
let data24 = data22[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.termDuration !== undefined && func0.call(data24, "termDuration")){
let data25 = data24.termDuration;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err38 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3+"/termDuration",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
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
const err40 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo/" + i3,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs52 === errors;
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
const err42 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/renewsTo",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/renewsTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data10.customTermEndDate !== undefined && func0.call(data10, "customTermEndDate")){
let data26 = data10.customTermEndDate;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err43 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/customTermEndDate",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/customTermEndDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/customTermEndDate",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data10.promotionId !== undefined && func0.call(data10, "promotionId")){
if(typeof data10.promotionId !== "string"){
const err45 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/promotionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.attestationAccepted !== undefined && func0.call(data10, "attestationAccepted")){
if(typeof data10.attestationAccepted !== "boolean"){
const err46 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attestationAccepted",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.purchaseCommitment !== undefined && func0.call(data10, "purchaseCommitment")){
let data29 = data10.purchaseCommitment;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.amount !== undefined && func0.call(data29, "amount")){
let data30 = data29.amount;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err47 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/amount",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data29.currency !== undefined && func0.call(data29, "currency")){
if(typeof data29.currency !== "string"){
const err48 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/currency",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.grain !== undefined && func0.call(data29, "grain")){
if(typeof data29.grain !== "string"){
const err49 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment/grain",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/purchaseCommitment",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.parentSubscriptionId !== undefined && func0.call(data10, "parentSubscriptionId")){
let data33 = data10.parentSubscriptionId;
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
const err51 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/parentSubscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/parentSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/parentSubscriptionId",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data10.transactionType !== undefined && func0.call(data10, "transactionType")){
let data34 = data10.transactionType;
if(typeof data34 === "string"){
if(func67(data34) < 1){
const err53 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/transactionType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/transactionType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data10.pricing !== undefined && func0.call(data10, "pricing")){
let data35 = data10.pricing;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.listPrice !== undefined && func0.call(data35, "listPrice")){
let data36 = data35.listPrice;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err55 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/listPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/listPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.discountedPrice !== undefined && func0.call(data35, "discountedPrice")){
let data37 = data35.discountedPrice;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err56 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/discountedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/discountedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.proratedPrice !== undefined && func0.call(data35, "proratedPrice")){
let data38 = data35.proratedPrice;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err57 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/proratedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/proratedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.price !== undefined && func0.call(data35, "price")){
let data39 = data35.price;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err58 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/price",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.extendedPrice !== undefined && func0.call(data35, "extendedPrice")){
let data40 = data35.extendedPrice;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err59 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing/extendedPrice",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/properties/extendedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/pricing",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/pricing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data10.links !== undefined && func0.call(data10, "links")){
let data41 = data10.links;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.subscription !== undefined && func0.call(data41, "subscription")){
let data42 = data41.subscription;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.uri !== undefined && func0.call(data42, "uri")){
if(typeof data42.uri !== "string"){
const err61 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data42.method !== undefined && func0.call(data42, "method")){
if(typeof data42.method !== "string"){
const err62 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data42.headers !== undefined && func0.call(data42, "headers")){
let data45 = data42.headers;
if(Array.isArray(data45)){
const len4 = data45.length;
const before5 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before5 >= 1000) break;
let data46 = data45[i4];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.key !== undefined && func0.call(data46, "key")){
if(typeof data46.key !== "string"){
const err63 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data46.value !== undefined && func0.call(data46, "value")){
if(typeof data46.value !== "string"){
const err64 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err65 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers/" + i4,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data42.body !== undefined && func0.call(data42, "body")){
if(typeof data42.body !== "string"){
const err67 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/subscription",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/subscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data41.product !== undefined && func0.call(data41, "product")){
let data50 = data41.product;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.uri !== undefined && func0.call(data50, "uri")){
if(typeof data50.uri !== "string"){
const err69 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data50.method !== undefined && func0.call(data50, "method")){
if(typeof data50.method !== "string"){
const err70 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data50.headers !== undefined && func0.call(data50, "headers")){
let data53 = data50.headers;
if(Array.isArray(data53)){
const len5 = data53.length;
const before6 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before6 >= 1000) break;
let data54 = data53[i5];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.key !== undefined && func0.call(data54, "key")){
if(typeof data54.key !== "string"){
const err71 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data54.value !== undefined && func0.call(data54, "value")){
if(typeof data54.value !== "string"){
const err72 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err73 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers/" + i5,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data50.body !== undefined && func0.call(data50, "body")){
if(typeof data50.body !== "string"){
const err75 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err76 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/product",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data41.sku !== undefined && func0.call(data41, "sku")){
let data58 = data41.sku;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.uri !== undefined && func0.call(data58, "uri")){
if(typeof data58.uri !== "string"){
const err77 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data58.method !== undefined && func0.call(data58, "method")){
if(typeof data58.method !== "string"){
const err78 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data58.headers !== undefined && func0.call(data58, "headers")){
let data61 = data58.headers;
if(Array.isArray(data61)){
const len6 = data61.length;
const before7 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before7 >= 1000) break;
let data62 = data61[i6];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.key !== undefined && func0.call(data62, "key")){
if(typeof data62.key !== "string"){
const err79 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data62.value !== undefined && func0.call(data62, "value")){
if(typeof data62.value !== "string"){
const err80 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err81 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers/" + i6,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data58.body !== undefined && func0.call(data58, "body")){
if(typeof data58.body !== "string"){
const err83 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err84 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/sku",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data41.availability !== undefined && func0.call(data41, "availability")){
let data66 = data41.availability;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.uri !== undefined && func0.call(data66, "uri")){
if(typeof data66.uri !== "string"){
const err85 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data66.method !== undefined && func0.call(data66, "method")){
if(typeof data66.method !== "string"){
const err86 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data66.headers !== undefined && func0.call(data66, "headers")){
let data69 = data66.headers;
if(Array.isArray(data69)){
const len7 = data69.length;
const before8 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before8 >= 1000) break;
let data70 = data69[i7];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.key !== undefined && func0.call(data70, "key")){
if(typeof data70.key !== "string"){
const err87 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data70.value !== undefined && func0.call(data70, "value")){
if(typeof data70.value !== "string"){
const err88 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err89 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers/" + i7,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err90 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data66.body !== undefined && func0.call(data66, "body")){
if(typeof data66.body !== "string"){
const err91 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err92 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/availability",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data41.provisioningStatus !== undefined && func0.call(data41, "provisioningStatus")){
let data74 = data41.provisioningStatus;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.uri !== undefined && func0.call(data74, "uri")){
if(typeof data74.uri !== "string"){
const err93 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data74.method !== undefined && func0.call(data74, "method")){
if(typeof data74.method !== "string"){
const err94 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data74.headers !== undefined && func0.call(data74, "headers")){
let data77 = data74.headers;
if(Array.isArray(data77)){
const len8 = data77.length;
const before9 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before9 >= 1000) break;
let data78 = data77[i8];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.key !== undefined && func0.call(data78, "key")){
if(typeof data78.key !== "string"){
const err95 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data78.value !== undefined && func0.call(data78, "value")){
if(typeof data78.value !== "string"){
const err96 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err97 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers/" + i8,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err98 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data74.body !== undefined && func0.call(data74, "body")){
if(typeof data74.body !== "string"){
const err99 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err100 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data41.activationLinks !== undefined && func0.call(data41, "activationLinks")){
let data82 = data41.activationLinks;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.uri !== undefined && func0.call(data82, "uri")){
if(typeof data82.uri !== "string"){
const err101 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/uri",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data82.method !== undefined && func0.call(data82, "method")){
if(typeof data82.method !== "string"){
const err102 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/method",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data82.headers !== undefined && func0.call(data82, "headers")){
let data85 = data82.headers;
if(Array.isArray(data85)){
const len9 = data85.length;
const before10 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before10 >= 1000) break;
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.key !== undefined && func0.call(data86, "key")){
if(typeof data86.key !== "string"){
const err103 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/key",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data86.value !== undefined && func0.call(data86, "value")){
if(typeof data86.value !== "string"){
const err104 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9+"/value",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err105 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers/" + i9,schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err106 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/headers",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data82.body !== undefined && func0.call(data82, "body")){
if(typeof data82.body !== "string"){
const err107 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks/body",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links/activationLinks",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
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
const err109 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/links",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data10.attributes !== undefined && func0.call(data10, "attributes")){
let data90 = data10.attributes;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.objectType !== undefined && func0.call(data90, "objectType")){
if(typeof data90.objectType !== "string"){
const err110 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/objectType",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data90.etag !== undefined && func0.call(data90, "etag")){
if(typeof data90.etag !== "string"){
const err111 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes/etag",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1+"/attributes",schemaPath:"#/properties/items/items/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/items/" + i0+"/lineItems/" + i1,schemaPath:"#/properties/items/items/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/items/" + i0+"/lineItems",schemaPath:"#/properties/items/items/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data2.currencySymbol !== undefined && func0.call(data2, "currencySymbol")){
if(typeof data2.currencySymbol !== "string"){
const err115 = {instancePath:instancePath+"/items/" + i0+"/currencySymbol",schemaPath:"#/properties/items/items/properties/currencySymbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data2.creationDate !== undefined && func0.call(data2, "creationDate")){
let data94 = data2.creationDate;
if(typeof data94 === "string"){
if(!(formats6.test(data94))){
const err116 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/items/" + i0+"/creationDate",schemaPath:"#/properties/items/items/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data2.status !== undefined && func0.call(data2, "status")){
let data95 = data2.status;
if(typeof data95 === "string"){
if(func67(data95) < 1){
const err118 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/items/" + i0+"/status",schemaPath:"#/properties/items/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data2.transactionType !== undefined && func0.call(data2, "transactionType")){
let data96 = data2.transactionType;
if(typeof data96 === "string"){
if(func67(data96) < 1){
const err120 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/items/" + i0+"/transactionType",schemaPath:"#/properties/items/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data2.links !== undefined && func0.call(data2, "links")){
let data97 = data2.links;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.self !== undefined && func0.call(data97, "self")){
let data98 = data97.self;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.uri !== undefined && func0.call(data98, "uri")){
if(typeof data98.uri !== "string"){
const err122 = {instancePath:instancePath+"/items/" + i0+"/links/self/uri",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/items/" + i0+"/links/self/method",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
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
const len10 = data101.length;
const before11 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before11 >= 1000) break;
let data102 = data101[i10];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.key !== undefined && func0.call(data102, "key")){
if(typeof data102.key !== "string"){
const err124 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/key",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err125 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10+"/value",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err126 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers/" + i10,schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err127 = {instancePath:instancePath+"/items/" + i0+"/links/self/headers",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data98.body !== undefined && func0.call(data98, "body")){
if(typeof data98.body !== "string"){
const err128 = {instancePath:instancePath+"/items/" + i0+"/links/self/body",schemaPath:"#/properties/items/items/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/items/" + i0+"/links/self",schemaPath:"#/properties/items/items/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data97.provisioningStatus !== undefined && func0.call(data97, "provisioningStatus")){
let data106 = data97.provisioningStatus;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.uri !== undefined && func0.call(data106, "uri")){
if(typeof data106.uri !== "string"){
const err130 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/uri",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data106.method !== undefined && func0.call(data106, "method")){
if(typeof data106.method !== "string"){
const err131 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/method",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data106.headers !== undefined && func0.call(data106, "headers")){
let data109 = data106.headers;
if(Array.isArray(data109)){
const len11 = data109.length;
const before12 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before12 >= 1000) break;
let data110 = data109[i11];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.key !== undefined && func0.call(data110, "key")){
if(typeof data110.key !== "string"){
const err132 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/key",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data110.value !== undefined && func0.call(data110, "value")){
if(typeof data110.value !== "string"){
const err133 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11+"/value",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err134 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers/" + i11,schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err135 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/headers",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data106.body !== undefined && func0.call(data106, "body")){
if(typeof data106.body !== "string"){
const err136 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus/body",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/items/" + i0+"/links/provisioningStatus",schemaPath:"#/properties/items/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data97.patchOperation !== undefined && func0.call(data97, "patchOperation")){
let data114 = data97.patchOperation;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.uri !== undefined && func0.call(data114, "uri")){
if(typeof data114.uri !== "string"){
const err138 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/uri",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data114.method !== undefined && func0.call(data114, "method")){
if(typeof data114.method !== "string"){
const err139 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/method",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data114.headers !== undefined && func0.call(data114, "headers")){
let data117 = data114.headers;
if(Array.isArray(data117)){
const len12 = data117.length;
const before13 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before13 >= 1000) break;
let data118 = data117[i12];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.key !== undefined && func0.call(data118, "key")){
if(typeof data118.key !== "string"){
const err140 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/key",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data118.value !== undefined && func0.call(data118, "value")){
if(typeof data118.value !== "string"){
const err141 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12+"/value",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err142 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers/" + i12,schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/headers",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data114.body !== undefined && func0.call(data114, "body")){
if(typeof data114.body !== "string"){
const err144 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation/body",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err145 = {instancePath:instancePath+"/items/" + i0+"/links/patchOperation",schemaPath:"#/properties/items/items/properties/links/properties/patchOperation/type",keyword:"type",params:{type: "object"}};
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
const err146 = {instancePath:instancePath+"/items/" + i0+"/links",schemaPath:"#/properties/items/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data2.attributes !== undefined && func0.call(data2, "attributes")){
let data122 = data2.attributes;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.objectType !== undefined && func0.call(data122, "objectType")){
if(typeof data122.objectType !== "string"){
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
if(data122.etag !== undefined && func0.call(data122, "etag")){
if(typeof data122.etag !== "string"){
const err148 = {instancePath:instancePath+"/items/" + i0+"/attributes/etag",schemaPath:"#/properties/items/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/items/" + i0+"/attributes",schemaPath:"#/properties/items/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data2.totalPrice !== undefined && func0.call(data2, "totalPrice")){
let data125 = data2.totalPrice;
if(!((typeof data125 == "number") && (isFinite(data125)))){
const err150 = {instancePath:instancePath+"/items/" + i0+"/totalPrice",schemaPath:"#/properties/items/items/properties/totalPrice/type",keyword:"type",params:{type: "number"}};
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
if(data155.objectType !== undefined && func0.call(data155, "objectType")){
if(typeof data155.objectType !== "string"){
const err182 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data155.etag !== undefined && func0.call(data155, "etag")){
if(typeof data155.etag !== "string"){
const err183 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
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
